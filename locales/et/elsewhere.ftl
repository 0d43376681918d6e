### An address of one country that opens an application of another.

elsewhere-title = See taotlus on teises riigis
elsewhere-lead = See veebiaadress kuulub ühele riigile, aga taotlus, mille see avab, on alustatud teises riigis: { $country }
elsewhere-help = Taotlus jääb oma riiki. Midagi ei muudetud ja teie vastused on alles.
elsewhere-new = Alusta uut taotlust: { $country }
