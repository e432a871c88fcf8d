using Rekenschap.Kernel.Values;

namespace Rekenschap.Access.SigningIn;

/// <summary>What is said while a second proof is set up.</summary>
static class SettingUpTexts
{
    public static readonly Bilingual Title = new("Koppel uw app", "Connect your app");
    public static readonly Bilingual Says = new(
        "Naast uw wachtwoord vraagt Rekenschap een code uit een app op uw telefoon. Open een app voor eenmalige codes, lees dit plaatje in of typ de sleutel over, en vul de code in die de app dan toont.",
        "Besides your password Rekenschap asks for a code from an app on your phone. Open an app for one-time codes, scan this picture or copy the key, and fill in the code that the app then shows."
    );
    public static readonly Bilingual Picture = new("QR-code met de sleutel hieronder", "QR code with the key below");
    public static readonly Bilingual Key = new("Sleutel", "Key");
    public static readonly Bilingual Label = new("Code van zes cijfers", "Code of six digits");
    public static readonly Bilingual Button = new("Koppel", "Connect");
    public static readonly Bilingual Wrong = new(
        "Deze code hoort niet bij de sleutel hieronder. Klopt de klok van uw telefoon? Vul de code in die nu te zien is.",
        "This code does not go with the key below. Is your phone's clock right? Fill in the code that it shows now."
    );
    public static readonly Bilingual CodesTitle = new("Bewaar uw herstelcodes", "Keep your recovery codes");
    public static readonly Bilingual CodesSay = new(
        "Uw app is gekoppeld. Raakt u uw telefoon kwijt, dan komt u met een van deze codes binnen; elke code werkt één keer. Ze zijn alleen nu te zien: druk ze af of schrijf ze op.",
        "Your app is connected. If you lose your phone, one of these codes lets you in; each works once. They can be seen only now: print them or write them down."
    );
    public static readonly Bilingual Kept = new("Ik heb ze bewaard: naar mijn werk", "I have kept them: to my work");
}
