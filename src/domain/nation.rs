//! The states and territories that issue passports and have addresses.

/// A state or territory by its two ISO 3166 codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Nation {
    /// Lower case, as in addresses: `ge`.
    pub alpha2: &'static str,
    /// Upper case, as in passports: `GEO`.
    pub alpha3: &'static str,
}

/// All of ISO 3166-1, and Kosovo by the codes that ISO leaves free for it.
const CODES: &str = "\
    adAND aeARE afAFG agATG aiAIA alALB amARM aoAGO aqATA arARG asASM atAUT auAUS awABW axALA azAZE baBIH bbBRB \
    bdBGD beBEL bfBFA bgBGR bhBHR biBDI bjBEN blBLM bmBMU bnBRN boBOL bqBES brBRA bsBHS btBTN bvBVT bwBWA byBLR \
    bzBLZ caCAN ccCCK cdCOD cfCAF cgCOG chCHE ciCIV ckCOK clCHL cmCMR cnCHN coCOL crCRI cuCUB cvCPV cwCUW cxCXR \
    cyCYP czCZE deDEU djDJI dkDNK dmDMA doDOM dzDZA ecECU eeEST egEGY ehESH erERI esESP etETH fiFIN fjFJI fkFLK \
    fmFSM foFRO frFRA gaGAB gbGBR gdGRD geGEO gfGUF ggGGY ghGHA giGIB glGRL gmGMB gnGIN gpGLP gqGNQ grGRC gsSGS \
    gtGTM guGUM gwGNB gyGUY hkHKG hmHMD hnHND hrHRV htHTI huHUN idIDN ieIRL ilISR imIMN inIND ioIOT iqIRQ irIRN \
    isISL itITA jeJEY jmJAM joJOR jpJPN keKEN kgKGZ khKHM kiKIR kmCOM knKNA kpPRK krKOR kwKWT kyCYM kzKAZ laLAO \
    lbLBN lcLCA liLIE lkLKA lrLBR lsLSO ltLTU luLUX lvLVA lyLBY maMAR mcMCO mdMDA meMNE mfMAF mgMDG mhMHL mkMKD \
    mlMLI mmMMR mnMNG moMAC mpMNP mqMTQ mrMRT msMSR mtMLT muMUS mvMDV mwMWI mxMEX myMYS mzMOZ naNAM ncNCL neNER \
    nfNFK ngNGA niNIC nlNLD noNOR npNPL nrNRU nuNIU nzNZL omOMN paPAN pePER pfPYF pgPNG phPHL pkPAK plPOL pmSPM \
    pnPCN prPRI psPSE ptPRT pwPLW pyPRY qaQAT reREU roROU rsSRB ruRUS rwRWA saSAU sbSLB scSYC sdSDN seSWE sgSGP \
    shSHN siSVN sjSJM skSVK slSLE smSMR snSEN soSOM srSUR ssSSD stSTP svSLV sxSXM sySYR szSWZ tcTCA tdTCD tfATF \
    tgTGO thTHA tjTJK tkTKL tlTLS tmTKM tnTUN toTON trTUR ttTTO tvTUV twTWN tzTZA uaUKR ugUGA umUMI usUSA uyURY \
    uzUZB vaVAT vcVCT veVEN vgVGB viVIR vnVNM vuVUT wfWLF wsWSM xkXKX yeYEM ytMYT zaZAF zmZMB zwZWE";

/// What a passport says of people whom no state calls its own: stateless, refugee, refugee by another law, unspecified
/// (ICAO 9303). The grey passports of Estonia are among these.
pub const STATELESS: [&str; 4] = ["XXA", "XXB", "XXC", "XXX"];

impl Nation {
    /// Every one, by alpha-2 code.
    pub fn all() -> impl Iterator<Item = Self> {
        CODES.split(' ').filter_map(|codes| codes.split_at_checked(2)).map(|(alpha2, alpha3)| Self { alpha2, alpha3 })
    }

    /// The nation of a lower-case alpha-2 code.
    pub fn from_alpha2(code: &str) -> Option<Self> {
        Self::all().find(|nation| nation.alpha2 == code)
    }
}

/// Whether a passport's upper-case alpha-3 code exists, the stateless ones included.
pub fn is_nationality(code: &str) -> bool {
    STATELESS.contains(&code) || Nation::all().any(|nation| nation.alpha3 == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_whole_and_in_order() {
        let all: Vec<_> = Nation::all().collect();
        assert_eq!(all.len(), 249 + 1);
        assert!(all.is_sorted_by(|a, b| a.alpha2 < b.alpha2));
        for Nation { alpha2, alpha3 } in all {
            assert!(alpha2.len() == 2 && alpha2.bytes().all(|b| b.is_ascii_lowercase()), "{alpha2}");
            assert!(alpha3.len() == 3 && alpha3.bytes().all(|b| b.is_ascii_uppercase()), "{alpha3}");
        }
    }

    #[test]
    fn codes_are_found_in_their_own_case() {
        assert_eq!(Nation::from_alpha2("ee").map(|nation| nation.alpha3), Some("EST"));
        assert_eq!(Nation::from_alpha2("EE"), None);
        assert!(is_nationality("GEO") && is_nationality("XKX") && is_nationality("XXA"));
        assert!(!is_nationality("geo") && !is_nationality("ZZZ") && !is_nationality(""));
    }
}
