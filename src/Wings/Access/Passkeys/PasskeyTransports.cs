namespace Rekenschap.Access.Passkeys;

/// <summary>The ways to reach a device that the standard names; what else a browser says is not kept.</summary>
static class PasskeyTransports
{
    static readonly string[] Named = ["ble", "hybrid", "internal", "nfc", "smart-card", "usb"];

    public static string Known(IEnumerable<string> said) => string.Join(' ', Named.Intersect(said));
}
