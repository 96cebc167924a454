import{DisclosurePanel as r}from'../disclosure/disclosure.js';export{r as DisclosurePanel};
