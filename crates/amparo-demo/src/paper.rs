//! Small PDF and text files, written out by hand.

use std::fmt::Write as _;

/// A page with some lines of Latin text.
pub(crate) fn pdf(number: usize) -> Vec<u8> {
    let lines = [
        format!("DEMO PAPER {number}"),
        "DEMO Office of an invented mission".to_owned(),
        "This paper was made by a program. Nobody signed it and nobody is meant.".to_owned(),
        format!("Copy {} of 3 (DEMO)", number % 3 + 1),
    ];
    let mut content = String::from("BT /F1 18 Tf 72 760 Td 28 TL\n");
    for line in lines {
        // Writing to a text cannot fail; the lines hold no brackets but pairs, which need no mark.
        let _ = writeln!(content, "({line}) Tj T*");
    }
    content.push_str("ET\n1 0 0 RG 3 w 72 640 450 150 re S\n");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R \
         /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{content}endstream", content.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut file = String::from("%PDF-1.4\n");
    let mut places = Vec::new();
    for (number, object) in (1..).zip(&objects) {
        places.push(file.len());
        let _ = writeln!(file, "{number} 0 obj\n{object}\nendobj");
    }
    let table = file.len();
    let _ = writeln!(file, "xref\n0 {}\n0000000000 65535 f ", objects.len() + 1);
    for place in places {
        let _ = writeln!(file, "{place:010} 00000 n ");
    }
    let _ = writeln!(file, "trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF", objects.len() + 1);
    file.into_bytes()
}

/// A text file with a title and a few lines.
pub(crate) fn note(number: usize, title: &str) -> Vec<u8> {
    format!("{title}\nDEMO {number}\n\nDEMO · démonstration · عرض توضيحي · demostración · демонстрация · 演示\n")
        .into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_a_paper_points_at_its_objects() {
        let file = String::from_utf8(pdf(1)).unwrap_or_default();
        let places = file.lines().filter_map(|line| line.strip_suffix(" 00000 n "));
        for (number, place) in (1..).zip(places) {
            let place: usize = place.parse().unwrap_or(0);
            assert!(file[place..].starts_with(&format!("{number} 0 obj")), "object {number}");
        }
        assert_eq!(file.matches(" 00000 n ").count(), 5);
    }
}
