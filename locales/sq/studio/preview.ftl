# Stands in the preview in the place of a page that the country's rules do not have.
preview-absent = Ky shtet nuk e ka këtë faqe.
