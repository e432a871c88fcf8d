using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Documents.Manuscripts;
using Rekenschap.Ui.Page;
using Rekenschap.Wings.Tests.Publishing.Claims;
using Small = Rekenschap.Wings.Tests.Publishing.Documents.SmallEdition;

namespace Rekenschap.Wings.Tests.Publishing.Sending;

/// <summary>Manuscripts of texts about a small edition in memory.</summary>
static class OnPaper
{
    /// <summary>Something of everything that a document can have.</summary>
    public const string Everything = """
        # Inleiding

        Een *schuine*, een **vette** en een `vaste` alinea met [1.450 m3](claim:gas_use), een [blad](https://example.org/a?b=1&c=2)
        en een noot.[^een] Regel een\
        regel twee; volgens [5](external:CBS?date=2024) en {figure:gas_use}.

        ### Diep

        1. een
        2. twee
           - met een punt

        > Een citaat

        | Naam | Getal |
        |---|---:|
        | a | [2.000](claim:gas_use) |
        | b & c | x |

        ```chart
        indicator: gas_use
        by: organisation
        period: 2023
        title: Gas in [1.450 m3](claim:gas_use)
        ```

        ```table
        indicator: gas_use
        by: period
        from: 2022
        to: 2023
        ```

        ---

            #let code = "van niemand"

        [^een]: De noot, met *nadruk*.
        """;

    public static FakeEdition Edition =>
        Small.Make().Value("gas_use", "2023", 500m, "OCW").Value("gas_use", "2023", 50.5m, "J&V");

    public static JudgedDocument Judged(
        string body,
        string head = "kind: report",
        FakeEdition? edition = null,
        LetThrough? lets = null
    ) =>
        new JudgeDocument(edition ?? Edition, Policy.Default, lets ?? LetThrough.None).Judge(
            $"---\ntitle: Proef\nlanguage: nl\nperiod: 2023\ndate: 2024-05-15\n{head}\n---\n{body}",
            "documents/proef.md",
            new FolderProblems()
        );

    public static Manuscript Of(
        string body,
        string head = "kind: report",
        string? address = null,
        LetThrough? lets = null
    )
    {
        var edition = Edition;
        return WriteManuscript.Of(Site(edition, address), Judged(body, head, edition, lets));
    }

    public static PublicationSite Site(FakeEdition edition, string? address = null) =>
        new(edition, [], [], System.Collections.Immutable.ImmutableDictionary<string, Bilingual>.Empty, null)
        {
            Address = address is null ? null : new Uri(address),
        };

    /// <summary>Every inline of a manuscript, in order, without its notes.</summary>
    public static IEnumerable<Inline> Inlines(IEnumerable<Piece> pieces) =>
        pieces.SelectMany(piece =>
            piece switch
            {
                HeadingPiece heading => heading.Words,
                ParagraphPiece paragraph => paragraph.Words,
                NoticePiece notice => notice.Words,
                QuotePiece quote => [.. Inlines(quote.Pieces)],
                ListPiece list => [.. list.Items.SelectMany(item => Inlines(item))],
                CodePiece code => [new Run(code.Text)],
                PicturePiece picture => picture.Caption,
                TablePiece table =>
                [
                    .. table.Caption,
                    .. table.Columns.SelectMany(column => column.Words),
                    .. table.Lines.SelectMany(line => line.Cells.SelectMany(cell => cell)),
                ],
                _ => Enumerable.Empty<Inline>(),
            }
        );
}
