using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Figures.Deliveries.Mend;

/// <summary>How many accepted figures a file takes back.</summary>
/// <param name="Form">To let them stand; null for who may not.</param>
public sealed record WithdrawView(Language Language, FormView? Form, int Count, string Revision);
