#if moe and single
class MixtureOfExperts(nn.Module):
    """Each position goes through its best experts (arXiv:1701.06538)."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        C = config.hidden_size
#include mixture_parts.py

    def forward(self, x: Tensor) -> Tensor:
        """[B, T, C] → [B, T, C]"""
#include mixture_formula.py
#end
