### Taking an application back.

privacy-erase-office = Fshirja e të dhënave te operatori i shërbimit
privacy-erase-office-help = Mund ta tërhiqni aplikimin që keni hapur vetë. Atëherë operatori i shërbimit i fshin të dhënat e tij personale.

withdrawal-title = Tërheqja e aplikimit
withdrawal-lead = Nëse e tërhiqni aplikimin, menjëherë ndodh kjo që vijon dhe nuk mund të zhbëhet:
withdrawal-appointment = Takimi juaj anulohet: { $moment }
withdrawal-held = Ora që mbahet për ju lirohet.
withdrawal-erased = Operatori i shërbimit fshin emrat, datëlindjen, të dhënat e pasaportës, të dhënat e kontaktit dhe adresat. Fshihet edhe drafti në këtë pajisje.
withdrawal-kept = Nga pagesat mbeten në regjistër shuma, koha dhe referenca, pa emrin tuaj.
withdrawal-afterwards = Referenca dhe kodi i rikuperimit nuk hapin më asgjë. Mund të aplikoni përsëri nga fillimi.
withdrawal-question = Dëshironi ta tërhiqni aplikimin dhe të fshihet gjithçka? Kjo nuk mund të zhbëhet.
withdrawal-button = Tërhiq dhe fshi
withdrawal-keep = Mos e tërhiq aplikimin
withdrawal-done = Aplikimi u tërhoq.
withdrawal-done-help = Operatori i shërbimit i fshiu të dhënat e tij personale dhe në këtë pajisje nuk mbeti asgjë prej tij.
withdrawal-unclear = Nuk e dimë ende nëse aplikimi u tërhoq.
withdrawal-unclear-help = Lidhja u ndërpre. Shtypni përsëri: asgjë nuk tërhiqet dy herë.
withdrawal-nothing = Këtu nuk ka aplikim të hapur që mund të tërhiqet.
withdrawal-money = Një pagesë është ende në përpunim. Prisni derisa të mbërrijë ose të dështojë; përndryshe paratë nuk do t’i përkisnin askujt.
withdrawal-interview = Intervista ka filluar dhe aplikimi është te ambasada. Për të dhënat tuaja pyesni ambasadën.
