import{ListboxOption as x}from'../listbox/listbox.js';export{x as ListboxOption};
