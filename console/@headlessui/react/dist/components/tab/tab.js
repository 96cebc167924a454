import{Tab as r}from'../tabs/tabs.js';export{r as Tab};
