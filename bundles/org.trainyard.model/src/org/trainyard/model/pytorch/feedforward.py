#if moe or single
class FeedForward(nn.Module):
    """${feed_forward_doc}"""

    def __init__(self, config: Config) -> None:
        super().__init__()
        C, inner = config.hidden_size, config.feed_forward_size
#include feedforward_parts.py

    def forward(self, x: Tensor) -> Tensor:
        """[B, T, C] → [B, T, C]"""
#include feedforward_formula.py
#end
