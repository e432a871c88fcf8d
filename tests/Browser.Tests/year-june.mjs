export async function corrected(stage, work) {}
export async function answered(stage, work) {}
export async function fetched(stage, work) {}
