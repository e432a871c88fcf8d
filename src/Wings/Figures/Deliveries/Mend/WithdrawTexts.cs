using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.Mend;

/// <summary>The words about accepted figures that a file takes back.</summary>
static class WithdrawTexts
{
    public static readonly Bilingual Asks = new(
        "Wilt u dat? Dien dan in. Hebt u voor deze cijfers alleen niets nieuws, laat dan staan wat aanvaard was; wij schrijven de andere cijfers over in een lijst, één cijfer per regel, en die levert u aan.",
        "Do you want that? Then submit. If you only have nothing new for these figures, let stand what was accepted; we copy the other figures into a list, one figure a line, and that is what you deliver."
    );
    public static readonly Bilingual Keep = new("Laat staan wat aanvaard was", "Let stand what was accepted");
    public static readonly Bilingual NothingLeft = new(
        "Dan blijft er geen enkel cijfer over om aan te leveren; vervang het bestand door een met cijfers",
        "Then no figure is left to deliver; replace the file by one with figures"
    );

    public static Bilingual Says(int count) =>
        count == 1
            ? new(
                "Bij 1 cijfer zegt dit bestand dat er geen cijfer is, terwijl er eerder een is aanvaard. Zo trekt u dat cijfer in.",
                "For 1 figure this file says that there is none, while one was accepted before. That withdraws the figure."
            )
            : new(
                $"Bij {count} cijfers zegt dit bestand dat er geen cijfer is, terwijl er eerder een is aanvaard. Zo trekt u die cijfers in.",
                $"For {count} figures this file says that there is none, while one was accepted before. That withdraws those figures."
            );
}
