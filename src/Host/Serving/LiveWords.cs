using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Serving;

/// <summary>What a running server says of what is stored meanwhile.</summary>
static class LiveWords
{
    public static readonly Bilingual Shown = new(
        "Er is iets aanvaard; de pagina's tonen het.",
        "Something was accepted; the pages show it."
    );

    public static readonly Bilingual NotShown = new(
        "Wat nu in de database staat kan niet gepubliceerd worden; getoond blijft wat gepubliceerd was:",
        "What is in the database now cannot be published; what was published stays shown:"
    );

    public static Bilingual NotSeen(string why) =>
        new(
            $"De database antwoordt niet ({why}); wat nieuw is wordt getoond zodra zij dat weer doet.",
            $"The database does not answer ({why}); what is new is shown as soon as it does again."
        );
}
