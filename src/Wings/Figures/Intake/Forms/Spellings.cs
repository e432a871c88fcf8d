using System.Text;
using Rekenschap.Figures.Intake.Codes;
using Rekenschap.Figures.Mappings;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Forms;

/// <summary>The members of dimensions as a file spells them: whatever the mapping gives a code for is read as that code.</summary>
internal sealed class Spellings
{
    readonly Dictionary<string, Spelled> per = new(StringComparer.Ordinal);

    public Spellings(Mapping? mapping)
    {
        if (mapping is not null)
            foreach (var (dimension, members) in mapping.Members)
                per[dimension] = new(members);
    }

    public ReadOnlySpan<byte> Of(string dimension, ReadOnlySpan<byte> text) =>
        per.Count > 0 && per.TryGetValue(dimension, out var spelled) ? spelled.Of(text) : text;

    public string Of(string dimension, string text) =>
        per.TryGetValue(dimension, out var spelled) ? spelled.Of(text) : text;

    sealed class Spelled
    {
        readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        readonly List<string> codes = [];
        readonly List<byte[]> bytes = [];
        readonly CodeCache cache;

        public Spelled(IEnumerable<KeyValuePair<string, string>> members)
        {
            foreach (var (spelling, code) in members)
            {
                numbers[Fold(spelling)] = codes.Count;
                codes.Add(code);
                bytes.Add(Encoding.UTF8.GetBytes(code));
            }
            cache = new(Find);
        }

        public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> text) =>
            cache.Find(text) is >= 0 and var number ? bytes[number] : text;

        public string Of(string text) => Find(text) is >= 0 and var number ? codes[number] : text;

        int Find(string text) => numbers.GetValueOrDefault(Fold(text), CodeCache.Nothing);

        static string Fold(string text) => Organisations.Fold(Letters.WellFormed(text));
    }
}
