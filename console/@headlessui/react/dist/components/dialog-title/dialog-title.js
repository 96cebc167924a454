import{DialogTitle as i}from'../dialog/dialog.js';export{i as DialogTitle};
