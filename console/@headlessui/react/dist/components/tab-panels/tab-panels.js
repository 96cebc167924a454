import{TabPanels as e}from'../tabs/tabs.js';export{e as TabPanels};
