using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <param name="IsForeign">Whether nothing can be read of it before that was said.</param>
/// <summary>On the page of a delivery: the way to say how its file is read.</summary>
public sealed record WizardOfferView(Language Language, string Link, bool IsForeign);
