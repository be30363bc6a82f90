/**
 * The order of the outline of letter 4409, with the words by which its headings are known (loaders/outline/headings.ts).
 * Section numbers are not here: they come with the rows.
 */

/** One field, or a total with its degrees, or two amounts, in one paragraph. */
export interface LetterField {
  /** Fields of seeds/report-outline.csv: one, or a head count and its degrees. */
  readonly ids: readonly string[];
  /** "" where the section's heading is the field's own. */
  readonly label: string;
  /** Belongs under the label before it. */
  readonly under?: boolean;
}

export interface LetterSection {
  readonly title: string;
  readonly fields: readonly LetterField[];
}

export interface LetterPart {
  readonly numeral: string;
  readonly title: string;
  readonly sections: readonly LetterSection[];
}

const one = (id: string, label = ""): LetterField => ({ids: [id], label});
const under = (id: string, label: string): LetterField => ({ids: [id], label, under: true});
const heads = (stem: string, label: string): LetterField => ({ids: ["a", "b", "c", "d"].map((d) => stem + d), label});
const own = (id: string, title: string): LetterSection => ({title, fields: [one(id)]});

export const LETTER_PARTS: readonly LetterPart[] = [
  {
    numeral: "I",
    title: "Bối cảnh triển khai Chiến lược TTNT",
    sections: [own("4409-1.1", "Nhu cầu thực hiện Chiến lược TTNT"), own("4409-1.2", "Thuận lợi, khó khăn")]
  },
  {
    numeral: "II",
    title: "Tình hình triển khai Chiến lược TTNT",
    sections: [
      own("4409-2.1", "Văn bản điều hành về ứng dụng CNTT/TTNT"),
      {
        title: "Xây dựng hạ tầng dữ liệu",
        fields: [
          one("4409-2.2a", "Danh mục và hiện trạng các cơ sở dữ liệu nghiệp vụ"),
          one("4409-2.2b", "Cơ chế quản lý, lưu trữ, bảo mật và chia sẻ dữ liệu")
        ]
      },
      {
        title: "Hiện trạng tổ chức và nhân lực CNTT/TTNT",
        fields: [
          one("4409-2.2c-1", "Nhân lực chuyên trách về CNTT/TTNT"),
          heads("4409-2.2c-2", "Tổng số cán bộ làm việc trong lĩnh vực TTNT"),
          heads("4409-2.2c-3", "Số lượng đã đào tạo về CNTT/TTNT trong kỳ"),
          heads("4409-2.2c-4", "Nhu cầu bổ sung nhân lực về CNTT/TTNT")
        ]
      },
      {
        title: "Tình hình triển khai các ứng dụng TTNT",
        fields: [
          one("4409-2.3a", "Nhu cầu ứng dụng TTNT"),
          one("4409-2.3b", "Các ứng dụng TTNT đang vận hành"),
          one("4409-2.3c", "Các ứng dụng TTNT đã có kế hoạch"),
          one("4409-2.3d", "Các ứng dụng TTNT đang nghiên cứu")
        ]
      },
      {
        title: "Kiểm soát, quản lý các ứng dụng TTNT",
        fields: [
          one("4409-2.5a", "Tiêu chuẩn, quy chuẩn, hướng dẫn kỹ thuật"),
          one("4409-2.5b", "Tiêu chí đánh giá việc ứng dụng CNTT/TTNT"),
          one("4409-2.5c", "Quy chế, quy tắc ứng xử")
        ]
      },
      {
        title: "Hợp tác trong và ngoài nước về CNTT/TTNT",
        fields: [one("4409-2.6a", "Hợp tác trong nước"), one("4409-2.6b", "Hợp tác nước ngoài")]
      },
      {
        title: "Đầu tư vào CNTT/TTNT",
        fields: [
          one("4409-2.7a", "Hiện trạng trang thiết bị, hạ tầng TTNT"),
          {ids: [], label: "Mô hình đầu tư"},
          under("4409-2.7b1", "NSNN"),
          under("4409-2.7b2", "Nguồn khác"),
          {ids: [], label: "Quy mô ngân sách"},
          under("4409-2.7c1", "Ngắn hạn"),
          under("4409-2.7c2", "Dài hạn")
        ]
      }
    ]
  },
  {
    numeral: "III",
    title: "Kiến nghị và đề xuất",
    sections: [
      own("4409-3.1", "Kiến nghị chung"),
      own("4409-3.2", "Kiến nghị một số vấn đề khoa học và công nghệ cần giải quyết")
    ]
  }
];
