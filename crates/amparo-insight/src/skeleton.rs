//! The consonant skeleton of a word: what stays of a name when it moves from script to script.
//!
//! One sign stands for sounds that transliterations mix up: `b` for b and p, `k` for k and q, `g` for g, j and gh,
//! `x` for kh, `c` for sh and ch, `A` for a vowel at the beginning, `w` and `y` for long vowels and half-vowels.

/// Groups of Latin letters and their sounds. The longest that fits is taken.
const LATIN: &[(&str, &str)] = &[
    ("shch", "c"),
    ("dzh", "g"),
    ("sch", "c"),
    ("tch", "c"),
    ("sh", "c"),
    ("ch", "c"),
    ("cz", "c"),
    ("kh", "x"),
    ("gh", "g"),
    ("dj", "g"),
    ("zh", "g"),
    ("dh", "z"),
    ("th", "t"),
    ("ph", "f"),
    ("ck", "k"),
    ("ce", "s"),
    ("ci", "sy"),
    ("cy", "sy"),
    ("ou", "w"),
    ("oo", "w"),
    ("au", "w"),
    ("aw", "w"),
    ("ow", "w"),
    ("ee", "y"),
    ("ie", "y"),
    ("ai", "y"),
    ("ay", "y"),
    ("ei", "y"),
    ("ey", "y"),
    ("a", ""),
    ("b", "b"),
    ("c", "k"),
    ("d", "d"),
    ("e", ""),
    ("f", "f"),
    ("g", "g"),
    ("h", "h"),
    ("i", "y"),
    ("j", "g"),
    ("k", "k"),
    ("l", "l"),
    ("m", "m"),
    ("n", "n"),
    ("o", "w"),
    ("p", "b"),
    ("q", "k"),
    ("r", "r"),
    ("s", "s"),
    ("t", "t"),
    ("u", "w"),
    ("v", "f"),
    ("w", "w"),
    ("x", "ks"),
    ("y", "y"),
    ("z", "z"),
];

/// Whether the sign is one that spellings leave out or add.
pub(crate) fn is_weak(sign: char) -> bool {
    matches!(sign, 'w' | 'y' | 'h' | 'A')
}

/// The skeleton without weak signs, which words are looked up by.
pub(crate) fn strong_part(skeleton: &str) -> String {
    skeleton.chars().filter(|sign| !is_weak(*sign)).collect()
}

/// The skeleton of a word in Latin letters, small and without marks.
pub(crate) fn of_latin(word: &str) -> String {
    let mut skeleton = String::with_capacity(word.len());
    let mut rest = word;
    while let Some(letter) = rest.chars().next() {
        let is_first = rest.len() == word.len();
        let fitting = LATIN.iter().find(|(letters, _)| rest.starts_with(letters));
        let (length, sound) = fitting.map_or((letter.len_utf8(), ""), |(letters, sound)| (letters.len(), *sound));
        rest = &rest[length..];
        // An h at the end, and a sound written twice.
        let is_silent = (sound == "h" && rest.is_empty()) || (sound.len() == 1 && skeleton.ends_with(sound));
        if is_first && matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u') {
            skeleton.push('A');
        } else if !is_silent {
            skeleton.push_str(sound);
        }
    }
    skeleton
}

/// The skeleton of a folded word in Arabic letters, those of Persian, Urdu, Pashto and Kurdish included.
pub(crate) fn of_arabic(word: &str) -> String {
    let mut skeleton = String::with_capacity(word.len());
    let mut letters = word.chars().peekable();
    let mut is_first = true;
    while let Some(letter) = letters.next() {
        let is_last = letters.peek().is_none();
        match letter {
            'ا' | 'ع' if is_first => skeleton.push('A'),
            'ه' if is_last => {}
            // French and German spell these sounds with two letters in Arabic: Tchad, Djibouti.
            'ت' if letters.peek() == Some(&'ش') => {}
            'د' if letters.peek() == Some(&'ج') => {}
            // The two of Allah are one sound, also inside a joined name.
            'ل' if skeleton.ends_with('l') => {}
            _ => skeleton.extend(arabic_sound(letter)),
        }
        is_first = false;
    }
    skeleton
}

fn arabic_sound(letter: char) -> Option<char> {
    Some(match letter {
        'ب' | 'پ' => 'b',
        'ت' | 'ث' | 'ط' | 'ټ' | 'ٹ' => 't',
        'ج' | 'غ' | 'گ' | 'ژ' => 'g',
        'ح' | 'ه' => 'h',
        'خ' => 'x',
        'د' | 'ض' | 'ڈ' | 'ډ' => 'd',
        'ذ' | 'ز' | 'ظ' => 'z',
        'ر' | 'ڑ' | 'ړ' => 'r',
        'س' | 'ص' => 's',
        'ش' | 'چ' => 'c',
        'ف' | 'ڤ' => 'f',
        'ق' | 'ك' => 'k',
        'ل' => 'l',
        'م' => 'm',
        'ن' | 'ں' => 'n',
        'و' => 'w',
        'ي' => 'y',
        _ => return None,
    })
}

/// What it costs to leave a sign out.
fn omission(sign: char) -> f64 {
    match sign {
        'w' | 'y' => 0.2,
        'h' | 'A' => 0.35,
        _ => 1.0,
    }
}

/// What it costs to write one sign for another: less where one letter is read or written differently in another
/// country. This is asked for every pair of signs of every pair of words, so it is one branch and no search.
fn exchange(one: char, other: char) -> f64 {
    if one == other {
        return 0.0;
    }
    match if one < other { (one, other) } else { (other, one) } {
        // Cyrillic and Turkish have one letter for both.
        ('h', 'x') => 0.2,
        ('w', 'y') | ('A', 'w' | 'y' | 'h') => 0.35,
        ('d' | 's' | 't', 'z')
        | ('d' | 's', 't')
        | ('g', 'k' | 'y')
        | ('k', 'x' | 's')
        | ('c', 's' | 'g' | 'k')
        | ('b', 'f')
        | ('f', 'w') => 0.5,
        _ => 1.0,
    }
}

/// How alike two skeletons are, 0 to 1: the cheapest way from one to the other, against what the heavier one weighs.
pub(crate) fn likeness(one: &str, other: &str) -> f64 {
    let weight = |skeleton: &str| skeleton.chars().map(omission).sum::<f64>();
    let heavier = weight(one).max(weight(other)).max(0.5);
    (1.0 - distance(one, other) / heavier).max(0.0)
}

fn distance(one: &str, other: &str) -> f64 {
    let other: Vec<char> = other.chars().collect();
    let mut above = vec![0.0];
    for sign in &other {
        above.push(above[above.len() - 1] + omission(*sign));
    }
    for sign in one.chars() {
        let mut row = Vec::with_capacity(above.len());
        row.push(above[0] + omission(sign));
        for (place, opposite) in other.iter().enumerate() {
            let exchanged = above[place] + exchange(sign, *opposite);
            let left_out = above[place + 1] + omission(sign);
            let put_in = row[place] + omission(*opposite);
            row.push(exchanged.min(left_out).min(put_in));
        }
        above = row;
    }
    above[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_name_has_one_skeleton_in_both_scripts() {
        let pairs = [
            ("محمد", "mohammed"),
            ("حسن", "hassan"),
            ("فاطمه", "fatma"),
            ("خالد", "khaled"),
            ("جمال", "djamal"),
            ("شريف", "cherif"),
            ("قاسم", "kassem"),
        ];
        for (arabic, latin) in pairs {
            let (arabic, latin) = (of_arabic(arabic), of_latin(latin));
            assert_eq!(strong_part(&arabic), strong_part(&latin), "{arabic} {latin}");
        }
    }

    #[test]
    fn a_sign_often_written_for_another_costs_less() {
        assert!(likeness("ksm", "gsm") > likeness("ksm", "rsm"));
        assert!((likeness("ksm", "gsm") - likeness("gsm", "ksm")).abs() < f64::EPSILON);
        assert!(likeness("mhmd", "mwhmd") > 0.9);
        assert!((likeness("mhmd", "mhmd") - 1.0).abs() < f64::EPSILON);
        assert!(likeness("", "").is_finite());
    }
}
