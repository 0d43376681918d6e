//! Bytes cut into frames, each small enough for one picture that a camera reads, and put together again in any order.
//!
//! A frame says of which set it is, which of how many, and its own check; the set carries a digest of the whole. So what
//! is foreign, torn or mixed up is told from what only has not come yet.

mod base45;

/// What every frame begins with. A later form has another number.
const MARK: &str = "VZ1";
/// Bytes in a frame: with its head 388 letters, which a camera reads from any screen.
const PAYLOAD: usize = 240;
/// Most frames of a set. Nobody holds a camera for more.
const MOST: usize = 99;

/// Bytes of the digest (SHA-256) that a set carries.
pub const DIGEST: usize = 32;

/// What goes over: bytes, and the digest that says whether they have come over whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parcel {
    pub digest: [u8; DIGEST],
    pub bytes: Vec<u8>,
}

impl Parcel {
    /// The frames in order, as text of the letters that a QR code packs closest. None for what is too much.
    pub fn frames(&self) -> Option<Vec<String>> {
        let whole: Vec<u8> = self.digest.iter().chain(&self.bytes).copied().collect();
        let pieces: Vec<&[u8]> = whole.chunks(PAYLOAD).collect();
        let (set, of) = (self.set(), pieces.len());
        let frame = |(place, piece): (usize, &&[u8])| {
            let told = format!("{set}.{}.{of}.{}", place + 1, base45::write(piece));
            let check = checksum(told.as_bytes());
            let (head, data) = told.split_at(told.len() - base45::length(piece.len()));
            format!("{MARK}.{head}{check:08X}.{data}")
        };
        (of <= MOST).then(|| pieces.iter().enumerate().map(frame).collect())
    }

    /// The set's name: the beginning of the digest.
    fn set(&self) -> String {
        self.digest.iter().take(4).map(|byte| format!("{byte:02X}")).collect()
    }
}

/// One frame, read.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Frame {
    set: String,
    /// From 0.
    place: usize,
    of: usize,
    piece: Vec<u8>,
}

/// What a picture's text turned out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// A frame that was missing.
    New,
    /// A frame that is here already.
    Known,
    /// A frame of another set: the other device has begun anew. Its set is the one that is gathered now.
    Anew,
    /// One of ours, but torn.
    Damaged,
    /// Something else altogether.
    Foreign,
}

/// The frames that have come so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Gathering {
    set: String,
    pieces: Vec<Option<Vec<u8>>>,
}

impl Gathering {
    /// Takes the text of a picture in.
    pub fn see(&mut self, text: &str) -> Seen {
        let frame = match read(text) {
            Ok(frame) => frame,
            Err(seen) => return seen,
        };
        let is_same = frame.set == self.set && frame.of == self.pieces.len();
        let is_first = self.pieces.is_empty();
        if !is_same {
            *self = Self { set: frame.set, pieces: vec![None; frame.of] };
        }
        let Some(place) = self.pieces.get_mut(frame.place) else { return Seen::Damaged };
        if place.replace(frame.piece).is_some() {
            return Seen::Known;
        }
        if is_same || is_first { Seen::New } else { Seen::Anew }
    }

    /// How many are here.
    pub fn count(&self) -> usize {
        self.pieces.iter().flatten().count()
    }

    /// How many there are; none before the first has come.
    pub fn of(&self) -> usize {
        self.pieces.len()
    }

    /// Which are missing, counted from 1.
    pub fn missing(&self) -> Vec<usize> {
        let missing = self.pieces.iter().enumerate().filter(|(_, piece)| piece.is_none());
        missing.map(|(place, _)| place + 1).collect()
    }

    /// What was sent, once every frame is here.
    pub fn parcel(&self) -> Option<Parcel> {
        let pieces = self.pieces.iter().map(Option::as_deref).collect::<Option<Vec<_>>>()?;
        let whole = pieces.concat();
        let (digest, bytes) = whole.split_at_checked(DIGEST)?;
        let parcel = Parcel { digest: digest.try_into().ok()?, bytes: bytes.to_vec() };
        // Frames that are named alike and fit together by chance are none of one set.
        (parcel.set() == self.set).then_some(parcel)
    }
}

fn read(text: &str) -> Result<Frame, Seen> {
    let rest = text.strip_prefix(MARK).and_then(|rest| rest.strip_prefix('.')).ok_or(Seen::Foreign)?;
    let mut words = rest.splitn(5, '.');
    let mut word = || words.next().ok_or(Seen::Damaged);
    let (set, place, of, check, data) = (word()?, word()?, word()?, word()?, word()?);
    if format!("{:08X}", checksum(format!("{set}.{place}.{of}.{data}").as_bytes())) != check {
        return Err(Seen::Damaged);
    }
    let number = |word: &str| word.parse::<usize>().map_err(|_| Seen::Damaged);
    let (place, of) = (number(place)?, number(of)?);
    if !(1..=of).contains(&place) || of > MOST {
        return Err(Seen::Damaged);
    }
    let piece = base45::read(data).ok_or(Seen::Damaged)?;
    Ok(Frame { set: set.to_owned(), place: place - 1, of, piece })
}

/// CRC-32 of IEEE 802.3: finds what a camera misread.
fn checksum(bytes: &[u8]) -> u32 {
    const POLYNOMIAL: u32 = 0xEDB8_8320;
    let shifted = |rest: u32| rest >> 1 ^ (POLYNOMIAL & 0_u32.wrapping_sub(rest & 1));
    !bytes.iter().fold(!0, |rest, byte| (0..8).fold(rest ^ u32::from(*byte), |rest, _| shifted(rest)))
}

#[cfg(test)]
mod tests;
