### Finding again what was begun on a public device without a connection.

claim-code-too = Këtu mund të shkruani edhe kodin e vazhdimit nga një pajisje publike. Bashkë me datëlindjen ai hap gjithçka.
claim-not-yet = Nëse me kodin e vazhdimit nuk gjendet asgjë, ato që keni shkruar mund të mos kenë mbërritur ende: dërgohen sapo pajisja publike të ketë lidhje. Provoni përsëri më vonë.
