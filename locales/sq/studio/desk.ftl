studio-title = Studioja
