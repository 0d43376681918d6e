//! The people who visit: names and papers made up, shaped like real ones.

/// One applicant and what stands in their papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Applicant {
    pub given_names: &'static str,
    pub family_name: &'static str,
    pub born: [&'static str; 3],
    /// Lives in the country applied in.
    pub resident: bool,
    pub email: &'static str,
    pub passport: &'static str,
    /// Two letters, of the state that issued the passport.
    pub nation: &'static str,
    pub issued: [&'static str; 3],
    pub expires: [&'static str; 3],
    pub ds160: &'static str,
    pub phone: &'static str,
    /// Two letters.
    pub lives_in: &'static str,
    pub street: &'static str,
    pub city: &'static str,
    pub postal_code: &'static str,
}

impl Applicant {
    /// Both names, as the app says them.
    pub fn name(&self) -> String {
        format!("{} {}", self.given_names, self.family_name)
    }

    /// All that this person typed themselves.
    pub fn own_words(&self) -> [String; 8] {
        [self.given_names, self.family_name, self.email, self.passport, self.ds160, self.phone, self.street, self.city]
            .map(str::to_owned)
    }
}

pub const ENGJELL: Applicant = Applicant {
    given_names: "Ëngjëll",
    family_name: "Çela",
    born: ["3", "11", "1979"],
    resident: true,
    email: "engjell@example.org",
    passport: "BA1234567",
    nation: "al",
    issued: ["14", "6", "2022"],
    expires: ["13", "6", "2032"],
    ds160: "AA00CELA12",
    phone: "+355 67 212 3456",
    lives_in: "al",
    street: "Rruga e Kavajës 12",
    city: "Tiranë",
    postal_code: "1001",
};

pub const NINO: Applicant = Applicant {
    given_names: "Nino",
    family_name: "Beridze",
    born: ["27", "3", "1987"],
    resident: true,
    email: "nino@example.org",
    passport: "15AB12345",
    nation: "ge",
    issued: ["1", "2", "2023"],
    expires: ["1", "2", "2033"],
    ds160: "AA00NINO34",
    phone: "+995 555 12 34 56",
    lives_in: "ge",
    street: "Rustaveli 7",
    city: "Kutaisi",
    postal_code: "4600",
};

pub const MARI: Applicant = Applicant {
    given_names: "Mari Õie",
    family_name: "Tamm-Šults",
    born: ["24", "2", "1991"],
    resident: true,
    email: "mari@example.org",
    passport: "KB1234567",
    nation: "ee",
    issued: ["5", "9", "2024"],
    expires: ["5", "9", "2029"],
    ds160: "AA00MARI56",
    phone: "+372 5123 4567",
    lives_in: "ee",
    street: "Pikk 1",
    city: "Tallinn",
    postal_code: "10123",
};

pub const GIORGI: Applicant = Applicant {
    given_names: "Giorgi",
    family_name: "Kapanadze",
    born: ["9", "4", "1995"],
    resident: true,
    email: "giorgi@example.org",
    passport: "18CD54321",
    nation: "ge",
    issued: ["20", "8", "2021"],
    expires: ["20", "8", "2031"],
    ds160: "AA00GIOR78",
    phone: "+372 5555 1234",
    lives_in: "ee",
    street: "Narva mnt 5",
    city: "Tartu",
    postal_code: "51009",
};

pub const VLORA: Applicant = Applicant {
    given_names: "Vlora",
    family_name: "Krasniqi",
    born: ["17", "2", "1998"],
    resident: true,
    email: "vlora@example.org",
    passport: "P01234567",
    nation: "xk",
    issued: ["5", "5", "2021"],
    expires: ["4", "5", "2031"],
    ds160: "AA00VLOR67",
    phone: "+383 44 123 456",
    lives_in: "xk",
    street: "Rruga e Dëshmorëve 4",
    city: "Prishtinë",
    postal_code: "10000",
};

pub const ANNE: Applicant = Applicant {
    given_names: "Anne-Marie",
    family_name: "O’Neill",
    born: ["31", "12", "1968"],
    resident: false,
    email: "anne@example.org",
    passport: "PD7654321",
    nation: "ie",
    issued: ["17", "3", "2020"],
    expires: ["16", "3", "2030"],
    ds160: "AA00ANNE90",
    phone: "+353 85 123 4567",
    lives_in: "ie",
    street: "Shop Street 4",
    city: "Galway",
    postal_code: "H91 X2Y3",
};
