using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Citing;

public static class CiteTexts
{
    public static readonly Bilingual Address = new("Vast adres", "Permanent address");
    public static readonly Bilingual Cite = new("Verwijs hiernaar", "Cite this");

    public static Bilingual Code(Uri address) =>
        new($"QR-code van {address.AbsoluteUri}", $"QR code of {address.AbsoluteUri}");
}
