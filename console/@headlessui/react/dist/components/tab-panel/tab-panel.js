import{TabPanel as e}from'../tabs/tabs.js';export{e as TabPanel};
