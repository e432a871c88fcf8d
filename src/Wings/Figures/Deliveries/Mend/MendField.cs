using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.Mend;

/// <param name="At">Sheet and cell, sent along.</param>
public sealed record MendField(string Name, Bilingual Label, string AtName, string At);
