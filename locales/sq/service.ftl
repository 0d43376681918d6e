### How the service itself stands: maintenance, and an app that has grown too old.

service-maintenance-ahead = Mirëmbajtje e planifikuar
service-maintenance-ahead-help = Nga { $from } deri më { $until }, sipas orës lokale të ambasadës, këtu nuk mund të paguhet dhe nuk mund të caktohet takim. Përgjigjet tuaja ruhen.
service-maintenance = Shërbimi është në mirëmbajtje.
service-maintenance-until = Deri më { $until }, sipas orës lokale të ambasadës, nuk mund të dërgohet, të paguhet ose të caktohet asgjë.
service-maintenance-kept = Ato që keni shkruar në këtë pajisje janë ruajtur dhe takimi i caktuar mbetet në fuqi. Një orë që vetëm mbahet për ju mund të lirohet ndërkohë.
service-outdated = Ka një version më të ri të këtij aplikacioni.
service-outdated-help = Përgjigjet tuaja janë ruajtur. Ngarkojeni faqen përsëri për të vazhduar me versionin më të ri.
service-reload = Ngarko faqen përsëri
