import{TabList as r}from'../tabs/tabs.js';export{r as TabList};
