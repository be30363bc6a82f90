/** The part of Tabulator 6.5 that the notebook uses. */
declare module "tabulator-tables" {
  export interface TabulatorColumn {
    title: string;
    field: string;
    frozen?: boolean;
    width?: number;
    hozAlign?: "left" | "right";
    sorter?: "string" | "number" | ((a: unknown, b: unknown) => number);
    headerFilter?: "input" | "list";
    headerFilterPlaceholder?: string;
    headerFilterParams?: {readonly elementAttributes?: Readonly<Record<string, string>>};
    headerFilterFunc?: (wanted: string, value: unknown) => boolean;
    formatter?: (cell: {getValue(): unknown; getData(): Record<string, unknown>}) => string | HTMLElement;
  }
  export interface TabulatorOptions {
    data: readonly object[];
    columns: readonly TabulatorColumn[];
    height?: string;
    layout?: "fitDataStretch" | "fitColumns" | "fitDataFill";
    selectableRange?: boolean;
    selectableRangeAutoFocus?: boolean;
    keybindings?: Readonly<Record<string, string | number | false>>;
    selectableRangeColumns?: boolean;
    selectableRangeRows?: boolean;
    clipboard?: boolean | "copy";
    clipboardCopyStyled?: boolean;
    clipboardCopyRowRange?: "range" | "visible";
    clipboardCopyConfig?: {columnHeaders?: boolean; rowHeaders?: boolean};
    columnDefaults?: Partial<TabulatorColumn>;
    placeholder?: string;
    renderHorizontal?: "basic" | "virtual";
  }
  export class Tabulator {
    constructor(element: HTMLElement, options: TabulatorOptions);
    static registerModule(modules: readonly unknown[]): void;
    on(event: string, listener: (...args: never[]) => void): void;
    getDataCount(of: "active"): number;
    destroy(): void;
  }
  export const ClipboardModule: unknown;
  export const ExportModule: unknown;
  export const FilterModule: unknown;
  export const FormatModule: unknown;
  export const FrozenColumnsModule: unknown;
  export const EditModule: unknown;
  export const KeybindingsModule: unknown;
  export const ResizeColumnsModule: unknown;
  export const SelectRangeModule: unknown;
  export const SortModule: unknown;
}
