using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Commitments.Follow;

/// <summary>The words of the signed-in pages on which promises are followed.</summary>
static class FollowTexts
{
    public static readonly Bilingual Lead = new(
        "Wat bewindspersonen de Kamer toezegden, tot wanneer, en of het is nagekomen. Alles hier is openbaar.",
        "What ministers promised parliament, until when, and whether it was kept. All of this is public."
    );
    public static readonly Bilingual Said = new("Wat het stuk zegt", "What the paper says");
    public static readonly Bilingual OnSite = new(
        "Zo staat zij op de publieke pagina",
        "As it stands on the public page"
    );
    public static readonly Bilingual Keep = new("Meld dat zij is nagekomen", "Report that it was kept");
    public static readonly Bilingual KeepButton = new("Meld als nagekomen", "Report as kept");
    public static readonly Bilingual KeptOn = new("Wanneer is zij nagekomen?", "When was it kept?");
    public static readonly Bilingual Evidence = new("Waar blijkt dat uit?", "Where does that show?");
    public static readonly Bilingual EvidenceHint = new(
        "Het stuk waarmee de Kamer is geïnformeerd, of waar het te vinden is. Iedereen kan dit lezen.",
        "The paper with which parliament was informed, or where it is found. Anybody can read this."
    );
    public static readonly Bilingual Withdraw = new("Trek de toezegging in", "Withdraw the promise");
    public static readonly Bilingual WithdrawButton = new("Trek in", "Withdraw");
    public static readonly Bilingual WithdrawnOn = new("Wanneer is dat de Kamer gemeld?", "When was parliament told?");
    public static readonly Bilingual Why = new("Waarom?", "Why?");
    public static readonly Bilingual WhyHint = new("Iedereen kan dit lezen.", "Anybody can read this.");
    public static readonly Bilingual Reopen = new("Heropen de toezegging", "Open the promise again");
    public static readonly Bilingual ReopenButton = new("Heropen", "Open again");
    public static readonly Bilingual Link = new("Verbind met een andere toezegging", "Link to another promise");
    public static readonly Bilingual LinkButton = new("Verbind", "Link");
    public static readonly Bilingual LinkTo = new(
        "Nummer van de toezegging die hetzelfde zegt",
        "Number of the promise that says the same"
    );
    public static readonly Bilingual LinkHint = new(
        "Die wordt vanaf dan gevolgd; deze verwijst ernaar.",
        "That one is followed from then on; this one refers to it."
    );
    public static readonly Bilingual UnlinkButton = new("Maak los", "Unlink");
    public static readonly Bilingual NoDay = new(
        "Vul de dag in, zoals 2024-05-15.",
        "Fill in the day, such as 2024-05-15."
    );
    public static readonly Bilingual NotYet = new(
        "Deze dag moet nog komen. Meld het als het zover is.",
        "This day is still to come. Report it when it is there."
    );
    public static readonly Bilingual TooEarly = new(
        "Deze dag ligt vóór de datum van het stuk waarin het is toegezegd.",
        "This day lies before the date of the paper in which it was promised."
    );
    public static readonly Bilingual NothingSaid = new(
        "Vul dit in: de Kamer moet het kunnen nagaan.",
        "Fill this in: parliament must be able to check it."
    );
    public static readonly Bilingual NoNumber = new(
        "Vul het nummer van een toezegging in.",
        "Fill in the number of a promise."
    );
}
