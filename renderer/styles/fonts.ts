// The fonts of all scripts that names come in; they lie beside the page, nothing is fetched from elsewhere. Each is
// cut into ranges of characters, so that only those on screen are loaded.
import '@fontsource/noto-sans/400.css';
import '@fontsource/noto-sans/600.css';
import '@fontsource/vazirmatn/400.css';
import '@fontsource/vazirmatn/600.css';
import '@fontsource/noto-sans-sc/400.css';
