using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Forms;

/// <summary>What is wrong with a field, and how to mend it.</summary>
/// <param name="Field">The field's name in the form; empty for what is wrong with the form as a whole.</param>
public sealed record FormError(string Field, Bilingual Says);
