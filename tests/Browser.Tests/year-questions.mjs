// Twenty questions of parliament: each with who answers and by when, answered with figures that are checked, and one letter.
export async function received(stage, work) {}
export async function answered(stage, work) {}
export async function letter(stage, work) {}
