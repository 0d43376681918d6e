### The files: what the check says, taking the pack along, bringing one, erasing it.

studio-check-lead = The check says what the service would not take, as the pack is now. Its sentences are in English.
studio-check-passes = The pack passes the check.
studio-check-faults = { $n ->
    [one] { $n } fault must be corrected.
   *[other] { $n } faults must be corrected.
}
studio-check-fault = Faults
studio-check-warning = To be looked at
studio-check-unconfirmed = Not confirmed by the embassy
studio-export = Take the pack along
studio-export-help = One ZIP file with all files of the pack. Whoever runs the service puts them into place.
studio-export-now = Save as ZIP
studio-bring = Bring a pack
studio-bring-help = It is read on this device and sent nowhere.
studio-bring-zip = Choose a ZIP file
studio-bring-folder = Choose a folder
studio-bring-failed = The files could not be read. Please choose them again.
studio-bring-no-zip = This is no ZIP file, or it is broken.
studio-bring-too-many = There are too many files: at most { $number } are looked at. Choose the folder of one country.
studio-bring-too-large = This is too large: at most { $kilobytes } kilobytes are read.
studio-bring-no-pack = There is no pack of a country in it.
studio-replace-question = Another pack of this country is on this device: { $country }. Shall the new one take its place?
studio-replace-yes = Take the new one
studio-replace-no = Keep the old one
studio-left = Some files were left out
studio-left-stranger = { $file }: no file of this pack.
studio-left-too-large = { $file }: larger than { $kilobytes } kilobytes.
studio-left-not-text = { $file }: no text.
studio-left-broken = { $file }: broken.
studio-erase = Erase it from this device
studio-erase-question = All changes to this pack on this device are lost. Erase it?
studio-erase-keep = Keep the pack
