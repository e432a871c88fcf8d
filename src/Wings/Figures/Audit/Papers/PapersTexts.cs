using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Audit.Papers;

/// <summary>The words that come with working papers.</summary>
static class PapersTexts
{
    public static readonly Bilingual Readme = new(
        """
        Werkpapieren van een steekproef

        sample.csv, sample.html   de posten, met wat ervan is gevonden
        sample.json               waarmee en waaruit is getrokken; dit legde het grootboek vast
        population.txt            alle waarden waaruit is getrokken, een per regel, in volgorde
        lineage.csv               per post wat er met de aanlevering gebeurde, in welke rol
        ledger.json               die regels van het grootboek, elk met het bewijs dat zij erin staat

        Narekenen zonder dit programma
        1. SHA-256 over population.txt is "digest" in sample.json, zolang er sindsdien niets is aanvaard.
        2. Het lot van een waarde is SHA-256 over drie regels, elk gevolgd door een regeleinde: rekenschap-sample-1, het
           startwoord ("seed"), de coordinaat (het eerste woord van de regel). Simple: de "size" laagste loten.
           Stratified: zo ook per organisatie; hoeveel er per organisatie komen volgt uit de grootste resten, ten minste een.
           MonetaryUnit: de waarden zonder teken achter elkaar, in volgorde; punt k (vanaf 0) ligt op
           (start + k x som) / size, naar beneden; start is de 64 bytes van de loten van "start" en "start2" modulo de som.
        3. De controlewaarde van een regel van het grootboek en de bewijzen: docs/verifying.md ("Entry", "Tree"); blad i is
           SHA-256 over een byte 0 en de controlewaarde, het bewijs wordt gelezen als in RFC 9162, 2.1.3.2.
        4. Het hoofd in ledger.json is niet ondertekend. Houd het naast het hoofd van een ondertekende publicatie, of naast een
           hoofd dat u eerder overschreef.
        """,
        """
        Working papers of a sample

        sample.csv, sample.html   the items, with what was found of them
        sample.json               by what and from what it was drawn; the ledger committed to this
        population.txt            all values that it was drawn from, one a line, in order
        lineage.csv               for each item what was done with its delivery, in which role
        ledger.json               those entries of the ledger, each with the proof that it is in it

        Working it out without this program
        1. SHA-256 over population.txt is "digest" in sample.json, as long as nothing was accepted since.
        2. A value's ticket is SHA-256 over three lines, each ended by a line feed: rekenschap-sample-1, the seed, the
           coordinate (the first word of the line). Simple: the "size" lowest tickets. Stratified: the same for each
           organisation; how many come from each follows from the largest remainders, at least one. MonetaryUnit: the values
           without their sign end to end, in order; point k (from 0) lies at (start + k x sum) / size, rounded down; start
           is the 64 bytes of the tickets of "start" and "start2" modulo the sum.
        3. The hash of an entry and the proofs: docs/verifying.md ("Entry", "Tree"); leaf i is SHA-256 over a byte 0 and the
           hash, a proof is read as in RFC 9162, 2.1.3.2.
        4. The head in ledger.json is not signed. Hold it beside the head of a signed publication, or one that you copied earlier.
        """
    );
}
