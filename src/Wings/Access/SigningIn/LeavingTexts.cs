using Rekenschap.Kernel.Values;

namespace Rekenschap.Access.SigningIn;

/// <summary>What is said to who signs out.</summary>
static class LeavingTexts
{
    public static readonly Bilingual Title = new("U bent hier afgemeld", "You are signed out here");
    public static readonly Bilingual Says = new(
        "Bij uw organisatie bent u nog aangemeld. Werkt er nog iemand op deze computer, meld u dan ook daar af.",
        "You are still signed in with your organisation. If somebody else works on this computer, sign out there too."
    );
    public static readonly Bilingual There = new("Meld u ook daar af", "Sign out there too");
}
