import{ListboxSelectedOption as e}from'../listbox/listbox.js';export{e as ListboxSelectedOption};
