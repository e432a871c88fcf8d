using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Serving;

/// <summary>Why the files of a publication are not kept.</summary>
static class KeepWords
{
    public static Bilingual Nothing(string code) =>
        new(
            $"Van {code} is niets gepubliceerd, dus er zijn geen bestanden te bewaren.",
            $"Nothing of {code} was published, so there are no files to keep."
        );

    public static Bilingual ChangedSince(int number, string code) =>
        new(
            $"De bestanden van publicatie {number} van {code} zijn niet bewaard: de database bevat intussen iets anders dan toen is gepubliceerd.",
            $"The files of publication {number} of {code} were not kept: the database holds something else by now than was published then."
        );
}
