using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Work;

/// <summary>What a page says that refuses.</summary>
/// <param name="Code">Stable, to quote.</param>
public sealed record RefusedView(WorkFrame Frame, Bilingual Says, string Code);
