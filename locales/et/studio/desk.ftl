studio-title = Stuudio
