import{ComboboxOption as m}from'../combobox/combobox.js';export{m as ComboboxOption};
