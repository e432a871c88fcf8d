using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Folders;

static class FolderTexts
{
    public static readonly Bilingual Title = new("Neem de uitgave mee als map", "Take the edition along as a folder");
    public static readonly Bilingual Lead = new(
        "U krijgt een zip met de hele map: alles wat is aangeleverd en aanvaard, de instellingen en de documenten. Wat hier niet is gewijzigd, is byte voor byte wat erin ging. Er zit ook in wat niet openbaar is; dat u haar meenam staat in het grootboek.",
        "You get a zip with the whole folder: all that was delivered and accepted, the settings and the documents. What was not changed here is byte for byte what went in. It holds what is not public, too; that you took it along stands in the ledger."
    );
    public static readonly Bilingual WithDrafts = new(
        "Ook de documenten waaraan nog wordt gewerkt, zoals ze nu zijn",
        "Also the documents that are being worked on, as they now are"
    );
    public static readonly Bilingual Take = new("Download de map (zip)", "Download the folder (zip)");
}
