using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Publications;

namespace Rekenschap.Host.Commands;

/// <summary>What serving says.</summary>
internal static class ServeWords
{
    public static readonly Bilingual Stored = new("In de database gezet.", "Put into the database.");

    public static readonly Bilingual Unchanged = new(
        "De database had dit al; er is niets veranderd.",
        "The database already held this; nothing changed."
    );

    public static readonly Bilingual Empty = new(
        "De database is leeg. Geef met --edition de map van een editie.",
        "The database is empty. Give the folder of an edition with --edition."
    );

    public static readonly Bilingual NotInvented = new(
        "--demo kan niet: deze editie zegt niet dat ze verzonnen is (invented: true). Start zonder --demo.",
        "--demo is not possible: this edition does not say that it is invented (invented: true). Start without --demo."
    );

    public static Bilingual SignIn(IEnumerable<string> urls, IReadOnlyList<Bilingual> players)
    {
        var at = string.Join(", ", urls.Select(url => url + "/work"));
        return players.Count == 0
            ? new($"Aanmelden: {at}", $"Sign in: {at}")
            : new(
                $"Meedoen als een van {players.Count} spelers: {at} ({string.Join(", ", players.Select(one => one.Nl))})",
                $"Take part as one of {players.Count} players: {at} ({string.Join(", ", players.Select(one => one.En))})"
            );
    }

    public static Bilingual NotKept(string folder, string why) =>
        new(
            $"Getekende pagina's konden niet in {folder} bewaard worden ({why}); een volgende start tekent ze opnieuw.",
            $"Drawn pages could not be kept in {folder} ({why}); a later start draws them again."
        );

    public static Bilingual FilesNotKept(string why) =>
        new(
            $"De bestanden van deze publicatie zijn niet bewaard ({why}); een volgende start probeert het opnieuw.",
            $"The files of this publication were not kept ({why}); a later start tries again."
        );

    public static Bilingual Refused(Refusal refusal) =>
        new(
            $"Niet in de database gezet ({refusal.Code}): {refusal.Text.Nl} Getoond wordt wat er al was.",
            $"Not put into the database ({refusal.Code}): {refusal.Text.En} What was there already is shown."
        );

    public static Bilingual Serving(Publication publication, IEnumerable<string> urls)
    {
        var (title, at) = (publication.Edition.Title, string.Join(", ", urls));
        return publication.Blocks
            ? new($"{title.Nl} (nog niet gepubliceerd) staat op {at}", $"{title.En} (not published yet) is at {at}")
            : new($"{title.Nl} staat op {at}", $"{title.En} is at {at}");
    }
}
