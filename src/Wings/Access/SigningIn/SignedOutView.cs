using Rekenschap.Ui.Work;

namespace Rekenschap.Access.SigningIn;

/// <summary>Signed out here and perhaps not elsewhere.</summary>
/// <param name="There">The link that ends it there too; null where the provider has none.</param>
public sealed record SignedOutView(WorkFrame Frame, string? There);
