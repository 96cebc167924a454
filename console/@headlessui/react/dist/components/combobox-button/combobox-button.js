import{ComboboxButton as m}from'../combobox/combobox.js';export{m as ComboboxButton};
