using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Work;

/// <summary>The words around every signed-in page.</summary>
public static class WorkTexts
{
    public static readonly Bilingual MyWork = new("Mijn werk", "My work");
    public static readonly Bilingual ToMyWork = new("Naar mijn werk", "To my work");
    public static readonly Bilingual SignIn = new("Meld u aan", "Sign in");
    public static readonly Bilingual SignOut = new("Meld af", "Sign out");
    public static readonly Bilingual Menu = new("Werkmenu", "Work menu");
    public static readonly Bilingual ToSite = new("Naar de publieke pagina's", "To the public pages");
    public static readonly Bilingual ActsFor = new("U werkt voor", "You work for");
    public static readonly Bilingual ActFor = new("Werk voor", "Work for");
    public static readonly Bilingual Switch = new("Wissel", "Switch");
    public static readonly Bilingual NoRole = new("zonder rol", "without a role");
    public static readonly Bilingual Code = new("Code", "Code");
    public static readonly Bilingual Demonstration = new(
        "Demonstratie: iedereen kan hier iedereen spelen, en alles is verzonnen.",
        "Demonstration: anybody can play anybody here, and all of it is made up."
    );
    public static readonly Bilingual Nothing = new("Er wacht niets op u.", "Nothing waits for you.");
    public static readonly Bilingual NothingMeans = new(
        "Wat u moet doen, komt hier te staan met de dag waarop het klaar moet zijn. Wilt u iets verbeteren dat al is aangeleverd? Open dan in het menu waar het onder valt, en begin daar een correctie.",
        "What you have to do will stand here, with the day by which it must be done. Do you want to correct something that was delivered? Open what it belongs to in the menu, and begin a correction there."
    );
    public static readonly Bilingual Waits = new("Wat op u wacht", "What waits for you");
    public static readonly Bilingual By = new("uiterlijk", "by");
}
