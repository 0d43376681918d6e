### An address of one country that opens an application of another.

elsewhere-title = This application is in another country
elsewhere-lead = This web address belongs to one country, but the application that it opens was begun in another: { $country }
elsewhere-help = An application stays in its country. Nothing was changed, and your answers are kept.
elsewhere-new = Begin a new application: { $country }
