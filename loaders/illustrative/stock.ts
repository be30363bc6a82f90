/**
 * Illustrative sizes: drawn for the units of 2024, added up for those of 2025. None of them is a real figure.
 */
import type {FormUnit} from "../form/form.js";
import type {Stock} from "./facts.js";
import {between} from "./random.js";

/** Relative size of the largest provinces; the others are drawn between 0.4 and 1.2. */
const LARGE: Readonly<Record<string, number>> = {
  "ha-noi-63": 4,
  "ho-chi-minh-63": 4.5,
  "thanh-hoa-63": 1.9,
  "nghe-an-63": 1.8,
  "dong-nai-63": 1.7,
  "binh-duong-63": 1.5,
  "hai-phong-63": 1.4,
  "da-nang-63": 1.1,
  "can-tho-63": 1.1
};

/** The quantities of a unit of the 2024 edition. */
export function drawStock(unit: FormUnit): Stock {
  return unit.kind === "province" ? drawProvince(unit.id) : drawMinistry(unit.id);
}

function drawProvince(id: string): Stock {
  const size = LARGE[id] ?? between(0.4, 1.2, id, "size");
  const vary = (key: string) => between(0.85, 1.15, id, key);
  const headcount = Math.round((9000 + 17_000 * size) * vary("headcount"));
  return {
    services: Math.round((520 + 260 * Math.sqrt(size)) * vary("services")),
    urban: Math.round((3 + 11 * size ** 0.7) * vary("urban")),
    headcount,
    spending: Math.round(headcount * 150 * vary("spending")),
    databases: Math.round((6 + 8 * Math.sqrt(size)) * vary("databases")),
    large: Math.round(60 * size ** 1.3 * vary("large")),
    medium: Math.round(180 * size ** 1.3 * vary("medium")),
    small: Math.round(9000 * size ** 1.3 * vary("small"))
  };
}

function drawMinistry(id: string): Stock {
  const size = between(0.15, 1.6, id, "size");
  const vary = (key: string) => between(0.85, 1.15, id, key);
  const headcount = Math.round((1500 + 9000 * size ** 1.5) * vary("headcount"));
  return {
    services: Math.round((20 + 170 * size) * vary("services")),
    urban: 0,
    headcount,
    spending: Math.round(headcount * 260 * vary("spending")),
    databases: Math.round((5 + 10 * size) * vary("databases")),
    large: 0,
    medium: 0,
    small: 0
  };
}

/** A merged unit holds what its predecessors held; a year on, a little more of some and fewer officials. */
export function growStock(id: string, parts: readonly Stock[]): Stock {
  const sum = (key: keyof Stock) => parts.reduce((total, part) => total + part[key], 0);
  const grown = (key: keyof Stock, low: number, high: number) =>
    Math.round(sum(key) * between(low, high, id, key, 2025));
  return {
    services: grown("services", 1, 1.05),
    urban: sum("urban"),
    headcount: grown("headcount", 0.92, 0.99),
    spending: grown("spending", 1.02, 1.1),
    databases: grown("databases", 1, 1.15),
    large: grown("large", 1, 1.06),
    medium: grown("medium", 1, 1.06),
    small: grown("small", 1, 1.08)
  };
}
