using System.CommandLine;
using Rekenschap.Host.Printing;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Commands;

/// <summary>What a command ends with, as the contract has it.</summary>
internal static class Exit
{
    public const int Good = 0;

    /// <summary>Something blocks, or a claim does not hold.</summary>
    public const int Blocked = 1;

    /// <summary>The call or the folder is wrong.</summary>
    public const int Wrong = 2;
}

/// <summary>The commands, and the help that teaches them, in the language that the call asks for.</summary>
internal static class CommandLine
{
    static readonly Bilingual About = new(
        """
        Rekenschap bouwt een editie (wat is aangeleverd, plus teksten met uitspraken) tot een publicatie
        waarin elk cijfer herleidbaar is en elke zin getoetst.

        Begin zo:
          rekenschap build examples/jbr-2023 --to out          bouwt de voorbeeldeditie
          rekenschap check brief.md --edition examples/jbr-2023  toetst een tekst
          rekenschap figures natural_gas --edition examples/jbr-2023 --by organisation
          rekenschap serve --edition examples/jbr-2023         toont het in de browser
          rekenschap verify out/publication.zip                toetst een publicatie aan haar archief

        Afloop: 0 gepubliceerd of alles klopt, 1 iets houdt tegen, 2 de opdracht of de map deugt niet.
        """,
        """
        Rekenschap builds an edition (what was handed in, and prose with claims) into a publication
        in which every figure is traced and every sentence checked.

        Start like this:
          rekenschap build examples/jbr-2023 --to out --lang en    builds the example
          rekenschap check letter.md --edition examples/jbr-2023   judges a text
          rekenschap figures natural_gas --edition examples/jbr-2023 --by organisation
          rekenschap serve --edition examples/jbr-2023             shows it in the browser
          rekenschap verify out/publication.zip --lang en          checks a publication by its archive

        Exit: 0 published or all holds, 1 something blocks, 2 the call or the folder is wrong.
        """
    );

    static readonly Bilingual Unreadable = new("Zo werkt het niet:", "That does not work:");
    static readonly Bilingual Help = new("Zie: rekenschap --help", "See: rekenschap --help --lang en");

    public static async Task<int> Run(string[] args)
    {
        var language = LanguageOf(args);
        var root = new RootCommand(About.In(language))
        {
            BuildCommand.Make(language),
            CheckCommand.Make(language),
            FiguresCommand.Make(language),
            VerifyCommand.Make(language),
            DestroyCommand.Make(language),
            KeyCommand.Make(language),
            ServeCommand.Make(language),
            ExportCommand.Make(language),
            ErrataCommand.Make(language),
            PapersCommand.Make(language),
            PortfolioCommand.Make(language),
            InviteCommand.Make(language),
        };
        root.Options.Add(Options.Lang(language, recursive: true));
        var call = root.Parse(args);
        if (call.Errors.Count == 0 || call.Action is System.CommandLine.Help.HelpAction)
            return await call.InvokeAsync();
        var screen = Screen.Error(language);
        screen.Line(Unreadable.In(language));
        foreach (var error in call.Errors)
            screen.Line("  " + error.Message);
        screen.Line(Help.In(language));
        return Exit.Wrong;
    }

    /// <summary>The language must be known before the commands are made, since their help is written in it.</summary>
    static Language LanguageOf(string[] args)
    {
        var at = Array.IndexOf(args, "--lang");
        return args.Contains("--lang=en") || (at >= 0 && at + 1 < args.Length && args[at + 1] == "en")
            ? Language.En
            : Language.Nl;
    }
}
