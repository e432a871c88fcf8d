using System.CommandLine;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Commands;

/// <summary>The files that a verification takes besides the archive.</summary>
internal static class VerifyOptions
{
    public static Option<FileInfo?> Signature(Language language) =>
        Existing(
            "--signature",
            new(
                "handtekening van de uitgever (treehead.sig); nodig: --trust",
                "the publisher's signature (treehead.sig); needs --trust"
            ),
            language
        );

    public static Option<FileInfo?> Trust(Language language) =>
        Existing(
            "--trust",
            new(
                "openbare sleutel of sleutelbos van de uitgever, langs een andere weg verkregen",
                "public key or key ring of the publisher, come by in another way"
            ),
            language
        );

    public static Option<FileInfo?> Json(Language language) =>
        new("--json")
        {
            Description = new Bilingual(
                "bestand waarin de uitkomst voor machines komt",
                "file that gets the outcome for machines"
            ).In(language),
        };

    static Option<FileInfo?> Existing(string name, Bilingual description, Language language)
    {
        var option = new Option<FileInfo?>(name) { Description = description.In(language) };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<FileInfo?>() is { Exists: false } missing)
                result.AddError(
                    new Bilingual(
                        $"{name} {missing}: dit bestand is er niet",
                        $"{name} {missing}: this file is not there"
                    ).In(language)
                );
        });
        return option;
    }
}
