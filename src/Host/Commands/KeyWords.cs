using Rekenschap.Host.Signing;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Commands;

/// <summary>What is said of keys that are made and introduced.</summary>
internal static class KeyWords
{
    public static Bilingual Made(PublicKey key) =>
        new(
            $"sleutel {key.Id} gemaakt; bewaar het privébestand buiten bereik en maak de openbare sleutel bekend",
            $"key {key.Id} made; keep the private file out of reach and make the public key known"
        );

    public static Bilingual Introduced(PublicKey key, KeyRing ring) =>
        new(
            $"sleutel {key.Id} staat in de bos, als {ring.Keys.Length}e",
            $"key {key.Id} is in the ring, as number {ring.Keys.Length}"
        );

    public static Bilingual Exists(FileInfo file) =>
        new(
            $"{file}: dit bestand is er al; een sleutel wordt nooit overschreven",
            $"{file}: this file is there already; a key is never written over"
        );

    public static Bilingual NoKey(FileInfo file) =>
        new(
            $"{file}: is geen openbare sleutel of certificaat (PEM) op de kromme P-256",
            $"{file}: is no public key or certificate (PEM) on the curve P-256"
        );

    public static Bilingual NoIntroduction(FileInfo ring) =>
        new(
            $"{ring}: de eerste sleutel komt er zonder --signing-key in, elke volgende met de sleutel die op zijn eerste dag geldt",
            $"{ring}: the first key goes in without --signing-key, each next one with the key that is valid on its first day"
        );
}
